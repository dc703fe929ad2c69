using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds current maps that do not say the emotion of many touchpoints.</summary>
internal sealed class EmotionUnknown : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4001", "emotion-unknown", DiagnosticSeverity.Info, "The curve of emotions shows at a glance where the journey is bad. It misleads where more than a quarter of the touchpoints have no emotion.");

    public override ElementList<int> Checklist => [46, 101, 132];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what customers feel";

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          landing-page: { emotion: 1 }
          configurator: { emotion: 0 }
          dealer: {}
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          landing-page: { emotion: 1 }
          configurator: { emotion: 0 }
          dealer: { emotion: -1 }
        """;

    public override void Check(RuleContext context)
    {
        var missing = new MissingEmotions(context.Map);
        if (missing.AreMany)
        {
            missing.Values.Report(context, Places.Touchpoints, "have an emotion", null, "Ask customers, and enter it from -2 (very bad) to 2 (very good).");
        }
    }
}
