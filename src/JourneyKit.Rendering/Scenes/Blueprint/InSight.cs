using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Blueprint;

/// <summary>What the organisation does in the customer's sight, in words.</summary>
internal static class InSight
{
    public static IEnumerable<string> Of(LaneSheet sheet, Touchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(touchpoint);
        var answer = touchpoint.ResponseTarget is { } target ? $"answers within {Figures.Duration(target)}" : null;
        var by = touchpoint.Automated switch
        {
            Automation.None => "By a person",
            Automation.Assisted => "By a person with a machine",
            Automation.Full => "Automatic",
            _ => null,
        };
        string?[] all =
        [
            .. touchpoint.Frontstage,
            touchpoint.Prompt is { } prompt ? $"Says: {Quoted.In(prompt, sheet.Map.Language)}" : null,
            by is not null && answer is not null ? $"{by}: {answer}" : by ?? (answer is null ? null : char.ToUpperInvariant(answer[0]) + answer[1..]),
        ];
        return all.OfType<string>();
    }
}
