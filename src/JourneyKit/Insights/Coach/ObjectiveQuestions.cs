using static JourneyKit.Insights.Coach.CoachLines;
using static JourneyKit.Insights.Coach.CoachStep;

namespace JourneyKit.Insights.Coach;

/// <summary>The first step: what the map is for, and whose journey it shows.</summary>
internal static class ObjectiveQuestions
{
    public static CoachQuestion[] All =>
    [
        new("situation", Objectives, "Which situation does the map show?", "One situation of one sort of customer, with what starts it and when it is over. A map of everything decides nothing.")
        {
            IsCore = true,
            Rules = ["map-without-scenario"],
            Lines = _ => """
                scenario:
                  situation: <what happens, such as A family orders its groceries online for the first time>
                  trigger: <what starts it, such as Nobody has time for the shop this week>
                  outcome: <when it is over, such as The groceries are in the kitchen>
                """,
        },
        new("objective", Objectives, "What is to change for the business because of this map?", "One or two goals that somebody will ask about in a year: more who buy, fewer who leave, customers worth more, lower cost, teams that work from one view.")
        {
            IsCore = true,
            Rules = ["map-without-objective"],
            Lines = _ => """
                objectives:
                  <id, such as more-first-orders>:
                    name: <in words, such as More families that order a first time>
                    kind: <conversion, churn, retention, clv, satisfaction, cost, alignment or other, such as conversion>
                """,
        },
        new("persona", Objectives, "Whose journey is it?", "Begin with the customers who matter most or stand for many, chosen by their value, behaviour or number. Give them a name, and what they want in their own words.")
        {
            IsCore = true,
            Rules = ["map-without-persona"],
            Lines = _ => """
                personas:
                  <id, such as busy-parent>:
                    name: <a name, such as Dana>
                    goals:
                      - <what this person wants, such as dinner solved in ten minutes>
                """,
        },
        new("goals", Objectives, "What does the persona want to get done?", "Goals that would be there without you: “dinner on the table by seven”, not “use our app”.")
        {
            IsCore = true,
            Rules = ["persona-without-goals"],
            Lines = map => $"""
                personas:
                  {First(map.Personas, persona => persona.Goals.Count == 0)}:
                    goals:
                      - <what this person wants, such as dinner solved in ten minutes>
                """,
        },
        new("objective-kind", Objectives, "What sort of goal is the objective?", "The kind decides which figures belong to it: conversion, churn, retention, value over time, satisfaction, cost, alignment of teams.")
        {
            Rules = ["objectives-without-kind"],
            Lines = map => $"""
                objectives:
                  {First(map.Objectives, objective => objective.Kind is null)}:
                    kind: <conversion, churn, retention, clv, satisfaction, cost, alignment or other, such as conversion>
                """,
        },
        new("objective-metric", Objectives, "By which figure will you see that the objective is reached?", "One figure that somebody counts already, with where it stands and where it is to be.")
        {
            Rules = ["objective-without-metric"],
            Lines = map => $"""
                objectives:
                  {First(map.Objectives, objective => objective.Metrics.Count == 0)}:
                    metrics:
                      - <id, such as first-order-rate>
                metrics:
                  <id, such as first-order-rate>:
                    kind: <conversion, churn, nps, csat, cost …, such as conversion>
                    definition: <how it is counted, such as first orders among visitors who were new>
                    value: <where it stands, such as 2%>
                    target: <where it is to be, such as 3%>
                """,
        },
        new("segment", Objectives, "Which part of your customers does the persona stand for?", "A segment with its size, and what one customer of it is worth, so that effort goes where it counts.")
        {
            Rules = ["persona-without-segment"],
            Lines = map => $"""
                personas:
                  {First(map.Personas, persona => persona.Segment is null)}:
                    segment: <id, such as families>
                segments:
                  <id, such as families>:
                    size: <share of your customers, such as 40%>
                    prioritized: true
                """,
        },
    ];
}
