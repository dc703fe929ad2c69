using JourneyKit.Schema;
using JourneyKit.Sources;

namespace JourneyKit.Documents;

/// <summary>What the documents say of themselves that a document extends, and that it does not inherit.</summary>
internal sealed class LeftBehind
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>What the nearest of them says that says anything; null where none does.</summary>
    /// <param name="key">A key of <see cref="DocumentLinks.NotInherited"/>.</param>
    public string? this[string key] => values.GetValueOrDefault(key);

    /// <summary>Notes what a document says that is extended; the nearest comes first.</summary>
    public void Note(LocatedTree inherited)
    {
        foreach (var key in DocumentLinks.NotInherited)
        {
            var value = inherited.ValueOf(inherited.Root, key);
            if (value != LocatedTree.None && inherited[value].IsScalar && !inherited.IsNothing(value))
            {
                values.TryAdd(key, inherited.Text(value));
            }
        }
    }
}
