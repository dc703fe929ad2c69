using JourneyKit.Model;

namespace JourneyKit.Matching;

/// <summary>The ids of a map's elements of one kind, in its order: a view, since a large map is not to be copied.</summary>
internal sealed class IdSet
{
    private readonly Func<string, bool> contains;

    private IdSet(IEnumerable<string> ids, Func<string, bool> contains)
    {
        Ids = ids;
        this.contains = contains;
    }

    public IEnumerable<string> Ids { get; }

    public static IdSet Of<T>(ElementMap<T> elements)
        where T : class, IKeyed
        => new(elements.Keys, elements.Contains);

    public bool Contains(string id) => contains(id);
}
