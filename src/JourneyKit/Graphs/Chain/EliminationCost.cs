namespace JourneyKit.Graphs.Chain;

/// <summary>What an elimination has cost, and whether that is more than it may.</summary>
internal sealed class EliminationCost(EliminationLimits limits)
{
    /// <summary>The entries that were changed.</summary>
    public long Work { get; private set; }

    /// <summary>The entries that the eliminated rows and columns hold.</summary>
    public long Entries { get; private set; }

    /// <summary>Counts what the elimination of one state cost; false where that is too much.</summary>
    public bool Add(long work, long entries)
    {
        Work += work;
        Entries += entries;
        return Work <= limits.Work && Entries <= limits.Entries;
    }

    /// <summary>Whether so many entries may still be held.</summary>
    public bool Allows(long entries) => Entries + entries <= limits.Entries;
}
