using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Reports.Diff;
using JourneyKit.Tool.Commands;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Git.History;

/// <summary>Finds the element that the command line means: by its id, or by the end of its path, such as <c>pay/next/confirmation</c>.</summary>
internal static class ElementSearch
{
    /// <summary>The path of the element; null where the document has none.</summary>
    /// <exception cref="Refusal">Several elements can be meant.</exception>
    public static ElementPath? Find(ReadInput document, string asked)
    {
        var wanted = asked.Trim('/').Split('/');
        var found = Values(document).Where(path => EndsWith(path, wanted)).ToList();
        if (wanted.Length == 1)
        {
            using var addresses = new ElementAddresses(document.Document.Map is null ? ElementAddresses.Library : ElementAddresses.Map);
            found = [.. found.Where(path => addresses.Of(path) is { Property.Length: 0, Path.Parent: not null })];
        }

        // A transition is called as the touchpoint that it leads to, which stands higher.
        var least = found.Count == 0 ? 0 : found.Min(path => path.Segments.Count);
        var nearest = found.FindAll(path => path.Segments.Count == least);
        return nearest switch
        {
            [] => null,
            [var only] => only,
            _ => throw new Refusal($"`{asked}` can be several elements; say which: {string.Join(" or ", nearest.Select(path => $"`{path}`"))}"),
        };
    }

    /// <summary>The paths of everything that a document says, elements and properties.</summary>
    public static IEnumerable<ElementPath> Values(ReadInput document)
        => Differences.Between(null, document, MatchMode.Ids).Changes.SelectMany(change => Below(change.AfterPath, change.After!));

    private static IEnumerable<ElementPath> Below(ElementPath path, DataValue value)
        => value.Members.SelectMany(member => Below(path / member.Key, member.Value)).Prepend(path);

    private static bool EndsWith(ElementPath path, string[] wanted)
    {
        var at = path;
        for (var i = wanted.Length - 1; i >= 0; i--)
        {
            if (at?.Parent is null || at.Segment != wanted[i])
            {
                return false;
            }

            at = at.Parent;
        }

        return true;
    }
}
