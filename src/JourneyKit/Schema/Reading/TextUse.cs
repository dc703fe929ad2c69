namespace JourneyKit.Schema.Reading;

/// <summary>What is known of a text of the tree where it is an id or a key.</summary>
internal struct TextUse
{
    /// <summary>The kinds of element that have it as their id, as bits.</summary>
    public uint Kinds;

    /// <summary>The set of keys that met it last, by its number.</summary>
    public int KeySet;

    /// <summary>Where that was.</summary>
    public int Key;

    /// <summary>Whether it has the form of an id; false also where nobody asked yet.</summary>
    public bool IsId;
}
