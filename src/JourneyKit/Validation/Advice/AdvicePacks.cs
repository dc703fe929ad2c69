using JourneyKit.Model;

namespace JourneyKit.Validation.Advice;

/// <summary>All advice, and what of it a map gets.</summary>
internal static class AdvicePacks
{
    /// <summary>All advice: of stages, then of touchpoints.</summary>
    public static IReadOnlyList<PracticeAdvice> All { get; } = [.. StageAdvice.All, .. TouchpointAdvice.All];

    /// <summary>The words of the kinds and types that there is advice for.</summary>
    public static IReadOnlyList<string> Subjects { get; } =
    [
        .. ChoiceWords<StageKind>.All.Where(word => For(word).Count > 0),
        .. ChoiceWords<TouchpointType>.All.Where(word => For(word).Count > 0 && !ChoiceWords<StageKind>.All.Contains(word, StringComparer.Ordinal)),
    ];

    /// <summary>The advice for the word of a kind of stage, a type of touchpoint, or both; empty where there is none.</summary>
    public static IReadOnlyList<PracticeAdvice> For(string word)
        => [.. All.Where(advice => (ChoiceWords<StageKind>.TryParse(word, out var kind) && advice.Stages.Contains(kind)) || (ChoiceWords<TouchpointType>.TryParse(word, out var type) && advice.Types.Contains(type)))];

    /// <summary>The id of the first advice for a map; of the first one at all where there is none for it.</summary>
    public static string FirstFor(JourneyMap map) => (map.Stages.SelectMany(For).FirstOrDefault() ?? map.Touchpoints.SelectMany(For).FirstOrDefault() ?? All[0]).Name;

    /// <summary>The advice for a stage.</summary>
    public static IEnumerable<PracticeAdvice> For(Stage stage) => stage.Kind is { } kind ? All.Where(advice => advice.Stages.Contains(kind)) : [];

    /// <summary>The advice for a touchpoint.</summary>
    public static IEnumerable<PracticeAdvice> For(Touchpoint touchpoint) => touchpoint.Type is { } type ? All.Where(advice => advice.Types.Contains(type)) : [];
}
