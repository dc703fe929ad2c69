
namespace JourneyKit.Editing.Elements;

/// <summary>Puts what stands at a path at another place among its neighbours.</summary>
internal static class PlaceEditor
{
    /// <summary>Moves; tells why not, as the rest of a sentence, where that is impossible.</summary>
    public static string? Move(EditSession session, ElementPath path, int position)
    {
        int[] route = [];
        foreach (var step in path.Segments)
        {
            if (session.Value.At(route).IndexOf(step) is not (>= 0 and var at))
            {
                return $"there is no `{path}`";
            }

            route = [.. route, at];
        }

        if (route.Length == 0)
        {
            return "the whole document cannot be moved";
        }

        var to = Math.Min(position, session.Value.At(route.AsSpan(0, route.Length - 1)).Entries.Count - 1);
        return to == route[^1] || session.TryApply(new Change.Move(route[..^1], route[^1], to)) ? null : $"`{path}` {ElementEditor.NotInPlace}";
    }
}
