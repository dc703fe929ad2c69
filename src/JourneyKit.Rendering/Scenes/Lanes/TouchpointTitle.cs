using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>Says a touchpoint in words, for those who hear the picture or point at it.</summary>
internal static class TouchpointTitle
{
    /// <summary>Such as "Pay: −1, tense. Website. Reached by 10.2 of 100 journeys. Pain points: 1."</summary>
    public static string Of(LaneSheet sheet, Touchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(touchpoint);
        var feeling = string.Join(", ", new[] { touchpoint.Emotion is { } emotion ? Figures.Signed(emotion.Value) : null, touchpoint.Feeling }.OfType<string>());
        var channel = touchpoint.Channel is { } id ? sheet.Map.Channels[id]?.Name : touchpoint.Kind == TouchpointKind.Action ? "Customer alone" : null;
        string?[] sentences =
        [
            touchpoint.Name + (feeling.Length > 0 ? $": {feeling}" : ""),
            channel,
            touchpoint.MomentOfTruth == true ? "Moment of truth" : null,
            sheet.Chain?.Touchpoints[touchpoint.Id.Value]?.Reach is { } reach ? $"Reached by {Figures.Average(100 * reach)} of 100 journeys" : null,
            touchpoint.PainPoints.Count > 0 ? $"Pain points: {touchpoint.PainPoints.Count}" : null,
        ];
        return string.Join(" ", sentences.OfType<string>().Select(sentence => sentence.EndsWith('.') ? sentence : sentence + "."));
    }
}
