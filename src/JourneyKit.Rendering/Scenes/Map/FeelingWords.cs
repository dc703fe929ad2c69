using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>What stands at the curve: the feeling in words, else its value.</summary>
internal static class FeelingWords
{
    private const int MostLines = 4;

    /// <summary>The words of everyone at a touchpoint.</summary>
    public static TextBlock Of(Touchpoint touchpoint, double width)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return touchpoint.Emotion is null && string.IsNullOrWhiteSpace(touchpoint.Feeling)
            ? TextFlow.Wrap("not known", Fonts.Label, width, MostLines)
            : TextFlow.Balance(Said(touchpoint.Feeling, touchpoint.Emotion), Fonts.Body, width, MostLines);
    }

    /// <summary>The words of a persona that feels otherwise.</summary>
    public static TextBlock Of(LaneSheet sheet, Touchpoint touchpoint, Persona persona, double width)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(touchpoint);
        ArgumentNullException.ThrowIfNull(persona);
        var own = touchpoint.ByPersona[persona.Key];
        return TextFlow.Balance($"{sheet.ShortName(persona)}: {Said(own?.Feeling, own?.Emotion)}", Fonts.Label, width, MostLines);
    }

    /// <summary>How many personas feel otherwise whose lines are not drawn; null where none does.</summary>
    public static TextBlock? Others(int count, double width)
        => count == 0 ? null : TextFlow.Balance($"and {Listing.Count(count, "more persona feels", "more personas feel")} otherwise", Fonts.Label, width, MostLines);

    // A face stands for whole values; what lies between them is said.
    private static string Said(string? feeling, Score? emotion)
        => string.IsNullOrWhiteSpace(feeling) ? Figures.Signed(emotion?.Value ?? 0)
        : emotion is { } score && score.Value != decimal.Round(score.Value) ? $"{feeling} ({Figures.Signed(score.Value)})"
        : feeling;
}
