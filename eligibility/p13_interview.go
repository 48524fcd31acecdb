package eligibility

// Paragraphs 12 and 13: the conversation.
//
// Identification takes the form of a conversation face to face (p12). It may be
// held in the organisation, at the workplace of whoever identifies, or elsewhere
// (p13(1)); the room is safe, isolated, light and warm (p13(2)); the specialist is
// not distracted by other work, calls or people (p13(3)).
//
// Never amended. The place is free, since the list of places is open.

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

var interview = &standard.Decision{Rules: &rule.Decision{
	Name: "interview",
	Question: rule.Text{
		En: "Does the conversation meet the requirements?",
		Ru: "Соответствует ли беседа требованиям?",
	},
	Cites: []string{"p12", "p13", "p13(1)", "p13(2)", "p13(3)"},
	Facts: standard.Facts("in_person", "place", "room_safe", "room_isolated", "room_light", "room_warm", "specialist_undistracted"),
	State: rule.All("",
		rule.Holds("in_person").At("p12/in-person"),
		rule.All("p13",
			rule.All("p13(2)",
				rule.Holds("room_safe").At("p13(2)/safe"),
				rule.Holds("room_isolated").At("p13(2)/isolated"),
				rule.Holds("room_light").At("p13(2)/light"),
				rule.Holds("room_warm").At("p13(2)/warm")),
			rule.Holds("specialist_undistracted").At("p13(3)/undistracted"))),
	Favours: rule.Met,
}}

// Place is where a conversation is held. Its zero value is unknown; no place is
// wrong.
type Place uint8

// The places of a conversation.
const (
	AtOrganisation Place = iota + 1
	AtWorkplace          // of the person who identifies
	ElsewherePlace
)

// Conversation is what is known of a conversation. The zero value of each field
// is unknown.
type Conversation struct {
	InPerson               rule.Truth // p12: not by telephone or video
	Place                  Place      // p13(1): never matters
	RoomSafe               rule.Truth // p13(2)
	RoomIsolated           rule.Truth // p13(2)
	RoomLight              rule.Truth // p13(2)
	RoomWarm               rule.Truth // p13(2)
	SpecialistUndistracted rule.Truth // p13(3)
}

// Interview answers whether a conversation meets the requirements (p12, p13). It
// never fails.
func Interview(ed standard.Edition, c Conversation) rule.Answer {
	var v rule.Vector
	v.SetTruth(0, c.InPerson)
	v.SetOption(1, uint8(c.Place))
	for i, t := range [...]rule.Truth{c.RoomSafe, c.RoomIsolated, c.RoomLight, c.RoomWarm, c.SpecialistUndistracted} {
		v.SetTruth(2+i, t)
	}
	return ed.Answer(interview, &v)
}
