package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The facts of the conversation, by their place.
const (
	inPerson = iota
	place
	roomSafe
	roomIsolated
	roomLight
	roomWarm
	undistracted
)

// p13 is paragraphs 12 and 13 told plainly.
func p13() *plain {
	p := &plain{
		name: "interview",
		facts: []asked{
			{name: "in_person", values: 2}, {name: "place", values: 3},
			{name: "room_safe", values: 2, judged: true}, {name: "room_isolated", values: 2, judged: true},
			{name: "room_light", values: 2, judged: true}, {name: "room_warm", values: 2, judged: true},
			{name: "specialist_undistracted", values: 2, judged: true},
		},
		reasons: []string{"p12", "p13", "p13(2)", "p13(3)"},
	}
	p.says = func(_ text, f []uint16) said {
		room := f[roomSafe] == 2 && f[roomIsolated] == 2 && f[roomLight] == 2 && f[roomWarm] == 2
		fits := f[inPerson] == 2 && room && f[undistracted] == 2
		s := said{state: met(fits)}
		p.cite(&s, fits, "p12", "p13")
		p.cite(&s, f[inPerson] != 2, "p12")
		p.cite(&s, !room, "p13(2)")
		p.cite(&s, f[undistracted] != 2, "p13(3)")
		return s
	}
	return p
}

func p13Ask(ed standard.Edition, f []uint16) rule.Answer {
	return eligibility.Interview(ed, eligibility.Conversation{
		InPerson: rule.Truth(f[inPerson]), Place: eligibility.Place(f[place]), RoomSafe: rule.Truth(f[roomSafe]),
		RoomIsolated: rule.Truth(f[roomIsolated]), RoomLight: rule.Truth(f[roomLight]), RoomWarm: rule.Truth(f[roomWarm]),
		SpecialistUndistracted: rule.Truth(f[undistracted]),
	})
}

var goodConversation = eligibility.Conversation{
	InPerson: rule.Yes, Place: eligibility.AtOrganisation, RoomSafe: rule.Yes, RoomIsolated: rule.Yes,
	RoomLight: rule.Yes, RoomWarm: rule.Yes, SpecialistUndistracted: rule.Yes,
}

// A conversation meets the requirements when it is face to face, in a safe, isolated, light and warm room, with an undistracted specialist.
// Беседа соответствует требованиям, если она личная, помещение безопасное, изолированное, светлое и тёплое, а специалист не отвлекается.
func TestP13_WholeAgainstTheWords(t *testing.T) {
	p13().requireAll(t, p13Ask)
}

// No place is wrong, for the list of places ends with any other premises: the place neither decides nor need be known.
// Неподходящего места нет, ведь перечень мест открыт: место ничего не решает, и знать его не нужно.
func TestP13_ThePlaceIsFree(t *testing.T) {
	ed := edition(t, lastDay)
	f := make([]uint16, 7)
	p := p13()
	for n := range p.strides()[7] {
		p.at(n, f)
		f[place] = 0
		base := p13Ask(ed, f)
		require.NotContains(t, base.Needed, "place")
		require.NotContains(t, base.AlsoNeeded, "place")
		for f[place] = 1; f[place] <= 3; f[place]++ {
			require.Equal(t, base.State, p13Ask(ed, f).State)
		}
	}
}

// A conversation by telephone or video is none, however good the room.
// Беседа по телефону или видеосвязи — не беседа, каким бы хорошим ни было помещение.
func TestP12_ItTakesPersonalContact(t *testing.T) {
	remote := goodConversation
	remote.InPerson = rule.No
	a := eligibility.Interview(edition(t, lastDay), remote)
	require.Equal(t, rule.NotMet, a.State)
	require.Equal(t, []string{"p12"}, a.Reasons)
}

// Each quality of the room, and the attention of the specialist, is required by itself.
// Каждое требование к помещению и внимание специалиста обязательны сами по себе.
func TestP13_EachRequirementStandsByItself(t *testing.T) {
	ed := edition(t, lastDay)
	require.Equal(t, rule.Met, eligibility.Interview(ed, goodConversation).State)
	for name, c := range map[string]struct {
		spoil  func(*eligibility.Conversation)
		reason string
	}{
		"unsafe":       {func(c *eligibility.Conversation) { c.RoomSafe = rule.No }, "p13(2)"},
		"not isolated": {func(c *eligibility.Conversation) { c.RoomIsolated = rule.No }, "p13(2)"},
		"dark":         {func(c *eligibility.Conversation) { c.RoomLight = rule.No }, "p13(2)"},
		"cold":         {func(c *eligibility.Conversation) { c.RoomWarm = rule.No }, "p13(2)"},
		"distracted":   {func(c *eligibility.Conversation) { c.SpecialistUndistracted = rule.No }, "p13(3)"},
	} {
		spoilt := goodConversation
		c.spoil(&spoilt)
		a := eligibility.Interview(ed, spoilt)
		require.Equal(t, rule.NotMet, a.State, name)
		require.Equal(t, []string{c.reason}, a.Reasons, name)
	}
}
