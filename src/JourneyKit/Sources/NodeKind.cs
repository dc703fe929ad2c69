namespace JourneyKit.Sources;

/// <summary>What a node of the located tree is.</summary>
internal enum NodeKind : byte
{
    /// <summary>Keys and values in turn.</summary>
    Mapping,

    /// <summary>Values.</summary>
    Sequence,

    /// <summary>A scalar whose type the schema decides: plain in YAML; number, true, false or null in JSON. Empty: nothing was written.</summary>
    Plain,

    /// <summary>A scalar that is text and nothing else.</summary>
    Quoted,

    /// <summary>A scalar that could not be read; that has been said, and nothing follows from it.</summary>
    Faulty,
}
