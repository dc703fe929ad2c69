using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Metrics” of the practice checklist.</summary>
internal static class MetricItems
{
    public static ChecklistPart Part { get; } = new("Metrics",
    [
        new(122, None, "The usual measures are at hand, in a stated variant: satisfaction, recommendation, effort, conversion, value, churn, retention, abandonment.",
            In("`csat`, `nps`, `conversion`, `clv`, `churn`, `retention`, `ces`, `abandonment`", "metrics: { a: { kind: csat }, b: { kind: nps }, c: { kind: conversion }, d: { kind: clv }, e: { kind: churn }, f: { kind: retention }, g: { kind: ces }, h: { kind: abandonment } }")),
        new(123, None, "So are use of channels, engagement and sentiment.",
            In("`channel-usage`, `engagement`, `sentiment`", "metrics: { a: { kind: channel-usage }, b: { kind: engagement }, c: { kind: sentiment } }")),
        new(124, Check, "Each metric fits a business goal and a target."),
        new(125, Check, "Stages and touchpoints have metrics."),
        new(126, Check, "Metrics are looked after and up to date.",
            Missing("Old figures are found; who looks after a metric has no place.")),
        new(127, None, "Surveys, reviews and analytics are mixed.",
            Missing("One kind of data is found; that surveys, reviews and analytics are all there is not asked.")),
        new(128, Analysis, "How long customers wait for an answer.",
            Shows(ProofQuestion.Insights, "wait:page:done", ProofMaps.LongWait)),
    ]);
}
