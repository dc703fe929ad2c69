namespace JourneyKit.Sources;

/// <summary>How much a reader takes before it refuses: what bounds the time and memory that a hostile file can cost.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>For what has been read within limits before.</summary>
    internal static ReadLimits None { get; } = new()
    {
        Bytes = int.MaxValue,
        TotalBytes = long.MaxValue,
        Depth = int.MaxValue,
        Nodes = int.MaxValue,
        AliasNodes = int.MaxValue,
        AliasLength = int.MaxValue,
        ScalarLength = int.MaxValue,
        Files = int.MaxValue,
        IgnoreComments = int.MaxValue,
        Diagnostics = int.MaxValue,
    };

    /// <summary>The most bytes of one file. 16 MiB.</summary>
    public int Bytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most bytes of one document, with all it extends and includes. 32 MiB.</summary>
    public long TotalBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The deepest nesting of mappings and sequences. 64.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>The most nodes of one document, with all it extends and includes: keys, scalars, mappings and sequences. 1,000,000; more than 134,217,727 count as that many.</summary>
    public int Nodes { get; init; } = 1_000_000;

    /// <summary>The most nodes that the YAML aliases of one file may stand for. 10,000.</summary>
    public int AliasNodes { get; init; } = 10_000;

    /// <summary>The most bytes of text that the YAML aliases of one file may stand for. 1,000,000.</summary>
    public int AliasLength { get; init; } = 1_000_000;

    /// <summary>The most UTF-16 code units of one scalar. 65,536.</summary>
    public int ScalarLength { get; init; } = 65_536;

    /// <summary>The most files of one document, with all it extends and includes. 1,000.</summary>
    public int Files { get; init; } = 1_000;

    /// <summary>The most rules that comments in one document may have ignored, each counted wherever it is named. 10,000.</summary>
    public int IgnoreComments { get; init; } = 10_000;

    /// <summary>The most diagnostics of one document. 1,000.</summary>
    public int Diagnostics { get; init; } = 1_000;
}
