using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Configuration;

/// <summary>The table of thresholds. What is omitted has its default.</summary>
internal static class ThresholdsDefinition
{
    public static readonly ElementTable<RuleThresholds> Table = new("thresholds", "The thresholds", "thresholds", "The limits from which rules call something severe, low, long, old or few.", Define);

    public static readonly ElementShape<RuleThresholds> Shape = new(Table);

    private static RuleThresholds Default => RuleThresholds.Default;

    private static RuleThresholds Define(Slots<RuleThresholds> at) => new()
    {
        SeverePain = at.Number("severePain", ShapeOf.Severity, t => t.SeverePain, "The severity from which a pain point is severe."),
        LowEmotion = at.Number("lowEmotion", ShapeOf.Emotion, t => t.LowEmotion, "The highest emotion that counts as low."),
        LowSatisfaction = at.Number("lowSatisfaction", ShapeOf.Satisfaction, t => t.LowSatisfaction, "The highest satisfaction that counts as low."),
        HighImportance = at.Number("highImportance", ShapeOf.Importance, t => t.HighImportance, "The importance from which a touchpoint is important."),
        HighEffort = at.Number("highEffort", ShapeOf.CustomerEffort, t => t.HighEffort, "The effort from which a touchpoint is hard for customers."),
        HighDropOff = at.Share("highDropOff", t => t.HighDropOff, "The drop-off at a touchpoint from which it needs an explanation."),
        LongWait = at.Duration("longWait", t => t.LongWait, "The wait on a transition from which customers must be told how it goes on."),
        OldEvidence = at.Duration("oldEvidence", t => t.OldEvidence, "The age from which evidence, sources and measured values are old."),
        OldPersona = at.Duration("oldPersona", t => t.OldPersona, "The age of its last review from which a persona must be reviewed again."),
        SmallSample = at.Number("smallSample", ShapeOf.Count, t => t.SmallSample, "The sample below which a figure may be chance."),
        SmallQualitativeSample = at.Number("smallQualitativeSample", ShapeOf.Count, t => t.SmallQualitativeSample, "The number of people below which interviews and observations may hold for nobody else."),
        ManyMomentsOfTruth = at.Share("manyMomentsOfTruth", t => t.ManyMomentsOfTruth, "The share of touchpoints from which there are too many moments of truth."),
    };

    private static TValue Number<TValue>(this Slots<RuleThresholds> at, string key, OptionalShape<TValue> shape, Func<RuleThresholds, TValue> get, string summary)
        where TValue : struct
        => at.Optional(key, shape, t => get(t), summary) ?? get(Default);

    private static Share Share(this Slots<RuleThresholds> at, string key, Func<RuleThresholds, Share> get, string summary)
        => at.Optional(key, ShapeOf.Share, t => get(t), summary) ?? get(Default);

    private static TimeSpan Duration(this Slots<RuleThresholds> at, string key, Func<RuleThresholds, TimeSpan> get, string summary)
        => at.Optional(key, ShapeOf.Duration, t => get(t), summary) ?? get(Default);
}
