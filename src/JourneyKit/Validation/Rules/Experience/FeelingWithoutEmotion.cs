using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds touchpoints with a feeling in words and no emotion as a number.</summary>
internal sealed class FeelingWithoutEmotion : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4021", "feeling-without-emotion", DiagnosticSeverity.Hint, "A word says what customers feel; the number says how good or bad it is. The curve of emotions is made from the numbers. Touchpoints that JK4001 names are left out.");

    public override ElementList<int> Checklist => [46];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          check-in: { emotion: 0 }
          security: { emotion: -1 }
          boarding: { feeling: rushed }
          flight: { emotion: 1 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          check-in: { emotion: 0 }
          security: { emotion: -1 }
          boarding: { feeling: rushed, emotion: -1 }
          flight: { emotion: 1 }
        """;

    public override void Check(RuleContext context)
    {
        // What is said of all touchpoints without an emotion is not said again of these.
        var said = new MissingEmotions(context.Map);
        var missing = new MissingValues("touchpoint", which: "with a feeling");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var view in new ExperienceViews(touchpoint))
            {
                if (view.Feeling is not null && !(said.AreMany && said.Contain(touchpoint)))
                {
                    missing.Ask();
                    if (view.Emotion is null)
                    {
                        missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                    }

                    break;
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "have an emotion from -2 to 2", null, "Add the number, so that it shows in the curve.");
    }
}
