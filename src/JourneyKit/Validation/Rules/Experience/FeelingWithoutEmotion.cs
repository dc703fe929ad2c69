using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A feeling in a word has its number, too.</summary>
internal sealed class FeelingWithoutEmotion : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4021", "feeling-without-emotion", DiagnosticSeverity.Hint, "A word tells what customers feel, the number how strongly and on which side. Only numbers make a curve.");

    public override ElementList<int> Checklist => [46];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          boarding: { feeling: rushed }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          boarding: { feeling: rushed, emotion: -1 }
        """;

    public override void Check(RuleContext context)
    {
        var missing = new Shortfall("touchpoint");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var view in new ExperienceViews(touchpoint))
            {
                if (view.Feeling is not null)
                {
                    missing.Look();
                    if (view.Emotion is null)
                    {
                        missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                    }

                    break;
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "names a feeling, but no emotion from -2 to 2", "with a feeling say no emotion from -2 to 2", "Add the number, so that it shows in the curve.");
    }
}
