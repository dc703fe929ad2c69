namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>Joins words for a sentence.</summary>
internal static class Joined
{
    /// <summary>Such as "doing, thinking and measures".</summary>
    public static string And(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
