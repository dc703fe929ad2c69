namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>What the journey of a picture is called.</summary>
internal static class JourneyTitle
{
    /// <summary>The title of the map. Of two maps the title that both share, where the later one only adds its state, which the tag beside it says: First online grocery order, not First online grocery order, summer 2027.</summary>
    public static string Of(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var title = request.Map.Title;
        return request.Against?.Title is { Length: > 0 } shared && title.Length > shared.Length && title.StartsWith(shared, StringComparison.Ordinal) && !char.IsLetterOrDigit(title[shared.Length]) ? shared : title;
    }
}
