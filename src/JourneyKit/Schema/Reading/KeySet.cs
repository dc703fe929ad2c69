namespace JourneyKit.Schema.Reading;

/// <summary>The keys met so far in one mapping; says so when one comes again.</summary>
internal readonly struct KeySet(ReadContext context, int number)
{
    /// <summary>Takes a key; false where it was there already, which is then reported.</summary>
    public bool TryAdd(int key) => context.TryAddKey(number, key);
}
