package termination

import "github.com/pana-kz/pana/standard/rule"

// What tests outside the package fill a vector with; callers have the typed functions.

func (e *End) Put(v *rule.Vector, from int) { e.put(v, from) }

func (c *Conduct) Put(v *rule.Vector, from int) { c.put(v, from) }
