
namespace JourneyKit.Editing.Elements;

/// <summary>Reads paths as people type them: as findings print them, with points, or with brackets.</summary>
internal static class PathText
{
    /// <summary>The steps of a path: <c>/touchpoints/pay/emotion</c>, <c>touchpoints.pay.emotion</c>, <c>touchpoints[pay].emotion</c>.</summary>
    public static ElementPath Read(string typed)
    {
        var segments = typed.Contains('/', StringComparison.Ordinal)
            ? typed.Trim('/').Split('/').Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
            : typed.Replace("][", ".", StringComparison.Ordinal).Replace('[', '.').Replace("]", "", StringComparison.Ordinal).Split('.').Select(segment => segment.Trim('\'', '"'));
        return segments.Where(segment => segment.Length > 0).Aggregate(ElementPath.Root, (path, segment) => path / segment);
    }
}
