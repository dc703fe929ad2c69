using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds changes between teams that share neither a metric, an objective nor data.</summary>
internal sealed class Silo : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7004", "silo", DiagnosticSeverity.Info, "Where customers change channel from one team to another, and the two share neither a metric, an objective nor data, nobody notices what is lost in between. Looks at touchpoints whose owners and systems are known; systems that both exchange data with a third one are connected.");

    public override ElementList<int> Checklist => [91, 92, 105, 106];

    public override bool AsksDrafts => false;

    public override string WhyOften => "Most journeys cross several teams, and few teams share a metric or their data. The hand-overs named are the places where each team does its part and the journey still fails.";

    public override string BadExample => """
        state: current
        basis: researched
        teams: [online-shop, branches]
        systems: [shop-backend, till]
        metrics:
          clicks-to-collect: { kind: conversion, value: 12% }
        channels:
          website: { owner: online-shop, systems: [shop-backend] }
          branch: { owner: branches, systems: [till] }
        touchpoints:
          reserve-online: { channel: website, metrics: [clicks-to-collect], next: [collect-in-shop] }
          collect-in-shop: { channel: branch }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        teams: [online-shop, branches]
        systems: [shop-backend, till]
        metrics:
          clicks-to-collect: { kind: conversion, value: 12% }
        channels:
          website: { owner: online-shop, systems: [shop-backend] }
          branch: { owner: branches, systems: [till] }
        touchpoints:
          reserve-online: { channel: website, metrics: [clicks-to-collect], next: [collect-in-shop] }
          collect-in-shop: { channel: branch, metrics: [clicks-to-collect] }
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        if (map.Teams.Count < 2 || map.Systems.Count == 0 || map.Metrics.Count == 0)
        {
            return;
        }

        var common = new CommonGround(map, context.Landscape);
        var found = new Dictionary<(string, string), RuleFinding>();
        var flow = context.Graph.Structure;
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            var from = flow.At(vertex);
            if (from.Next.Count == 0 || from.Channel is null || !common.CanTell(from, out var team))
            {
                continue;
            }

            var edge = flow.Rows.Starts[vertex];
            foreach (var target in flow.Rows.From(vertex))
            {
                var (transition, to) = (flow.Transitions[edge++], flow.At(target));
                if (to.Channel is null || to.Channel == from.Channel || !common.CanTell(to, out var other) || other == team || common.IsShared(from, to))
                {
                    continue;
                }

                var pair = string.CompareOrdinal(team.Value, other.Value) < 0 ? (team.Value, other.Value) : (other.Value, team.Value);
                if (found.TryGetValue(pair, out var finding))
                {
                    finding.See(Places.Transition(from, transition), $"From `{from.Id}` to `{to.Id}`, too.");
                }
                else
                {
                    found.Add(pair, context.ReportElement(Places.Transition(from, transition), $"From `{from.Id}` to `{to.Id}` customers pass from the team `{team}` to the team `{other}`, and the two share neither a metric, an objective nor data there. Give them one in common.").About(pair.Item1, pair.Item2));
                }
            }
        }
    }
}
