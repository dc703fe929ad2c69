using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>An objective says what it aims at.</summary>
internal sealed class ObjectivesWithoutKind : Rule
{
    private static readonly Lack NoKind = new("objective", "has no kind", "have no kind", "The kind says what is aimed at: conversion, churn, retention, clv, satisfaction, cost, alignment or other.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK7023", "objectives-without-kind", DiagnosticSeverity.Hint, "The kind makes objectives of several maps comparable: which journeys work on churn, which on cost?");

    public override ElementList<int> Checklist => [2, 124];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        objectives: [fewer-calls]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        objectives:
          fewer-calls: { kind: cost }
        """;

    public override void Check(RuleContext context)
    {
        var here = context.Map.Objectives.Where(objective => !context.IsDefinedElsewhere(Places.Objective(objective))).ToList();
        NoKind.Report(context, Places.Objectives, here.FindAll(objective => objective.Kind is null), here.Count);
    }
}
