using System.Diagnostics.CodeAnalysis;

namespace JourneyKit.Schema.Merging;

/// <summary>
/// The order of merged entries: the inherited ones, then those that are new. Where the document names every inherited
/// entry that remains, its own order holds.
/// </summary>
internal sealed class MergedOrder
{
    public MergedOrder(EntryList own, EntryList known)
    {
        Unnamed = known.Entries.FirstOrDefault(entry => own[entry.Key] is null)?.Key;
        var usual = known.Entries.Concat(own.Entries.Where(entry => known[entry.Key] is null)).Select(entry => entry.Key).ToList();
        Keys = Unnamed is null ? [.. own.Entries.Select(entry => entry.Key)] : usual;
        IsChanged = Unnamed is null && !Keys.SequenceEqual(usual, StringComparer.Ordinal);
        IsContradicted = Unnamed is not null
            && !own.Entries.Where(entry => known[entry.Key] is not null).Select(entry => entry.Key)
                .SequenceEqual(known.Entries.Where(entry => own[entry.Key] is not null).Select(entry => entry.Key), StringComparer.Ordinal);
    }

    /// <summary>The keys in their order.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>An inherited entry that the document does not name; null where it names all of them.</summary>
    public string? Unnamed { get; }

    /// <summary>Whether the document's own order holds and is another than without it.</summary>
    public bool IsChanged { get; }

    /// <summary>Whether the document names inherited entries in another order, which does not hold.</summary>
    [MemberNotNullWhen(true, nameof(Unnamed))]
    public bool IsContradicted { get; }
}
