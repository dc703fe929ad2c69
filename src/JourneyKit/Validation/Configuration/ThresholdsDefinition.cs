using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Configuration;

/// <summary>The table of thresholds. What is omitted has its default.</summary>
internal static class ThresholdsDefinition
{
    public static readonly ElementTable<RuleThresholds> Table = new("thresholds", "The thresholds", "thresholds", "From where on something is long, old, severe or few.", Define);

    public static readonly ElementShape<RuleThresholds> Shape = new(Table);

    private static RuleThresholds Default => RuleThresholds.Default;

    private static RuleThresholds Define(Slots<RuleThresholds> at) => new()
    {
        SeverePain = at.Number("severePain", ShapeOf.Severity, t => t.SeverePain, "The severity from which a pain point must not be left alone."),
        LowEmotion = at.Number("lowEmotion", ShapeOf.Emotion, t => t.LowEmotion, "The emotion up to which a touchpoint counts as a low."),
        LowSatisfaction = at.Number("lowSatisfaction", ShapeOf.Satisfaction, t => t.LowSatisfaction, "The satisfaction up to which customers count as dissatisfied."),
        HighImportance = at.Number("highImportance", ShapeOf.Importance, t => t.HighImportance, "The importance from which something matters to customers."),
        HighEffort = at.Number("highEffort", ShapeOf.CustomerEffort, t => t.HighEffort, "The effort from which something is hard for customers."),
        HighDropOff = at.Share("highDropOff", t => t.HighDropOff, "The share of those at a touchpoint who drop off there from which it needs an explanation."),
        LongWait = at.Duration("longWait", t => t.LongWait, "The wait on a transition from which customers want to be told."),
        OldEvidence = at.Duration("oldEvidence", t => t.OldEvidence, "The age from which evidence, sources and measured values say little about today."),
        OldPersona = at.Duration("oldPersona", t => t.OldPersona, "The age from which a persona should be looked at again."),
        SmallSample = at.Number("smallSample", ShapeOf.Count, t => t.SmallSample, "The number of people below which a figure is an anecdote."),
        SmallQualitativeSample = at.Number("smallQualitativeSample", ShapeOf.Count, t => t.SmallQualitativeSample, "The number of people below which interviews and observations are."),
        ManyMomentsOfTruth = at.Share("manyMomentsOfTruth", t => t.ManyMomentsOfTruth, "The share of touchpoints from which moments of truth are too many."),
    };

    private static TValue Number<TValue>(this Slots<RuleThresholds> at, string key, OptionalShape<TValue> shape, Func<RuleThresholds, TValue> get, string summary)
        where TValue : struct
        => at.Optional(key, shape, t => get(t), summary) ?? get(Default);

    private static Share Share(this Slots<RuleThresholds> at, string key, Func<RuleThresholds, Share> get, string summary)
        => at.Optional(key, ShapeOf.Share, t => get(t), summary) ?? get(Default);

    private static TimeSpan Duration(this Slots<RuleThresholds> at, string key, Func<RuleThresholds, TimeSpan> get, string summary)
        => at.Optional(key, ShapeOf.Duration, t => get(t), summary) ?? get(Default);
}
