using System.Numerics;

namespace JourneyKit;

/// <summary>How much a reader takes before it refuses: what bounds the time and memory that a hostile file can cost. Each limit is 0 or above; one that is set below 0 throws <see cref="ArgumentOutOfRangeException"/>.</summary>
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
    public int Bytes { get; init => field = Checked(value, nameof(Bytes)); } = 16 * 1024 * 1024;

    /// <summary>The most bytes of one document, with all it extends and includes. 32 MiB.</summary>
    public long TotalBytes { get; init => field = Checked(value, nameof(TotalBytes)); } = 32 * 1024 * 1024;

    /// <summary>The deepest nesting of mappings and sequences. 64.</summary>
    public int Depth { get; init => field = Checked(value, nameof(Depth)); } = 64;

    /// <summary>The most nodes of one document, with all it extends and includes: keys, scalars, mappings and sequences. 1,000,000; more than 134,217,727 count as that many.</summary>
    public int Nodes { get; init => field = Checked(value, nameof(Nodes)); } = 1_000_000;

    /// <summary>The most nodes that the YAML aliases of one file may stand for. 10,000.</summary>
    public int AliasNodes { get; init => field = Checked(value, nameof(AliasNodes)); } = 10_000;

    /// <summary>The most bytes of text that the YAML aliases of one file may stand for. 1,000,000.</summary>
    public int AliasLength { get; init => field = Checked(value, nameof(AliasLength)); } = 1_000_000;

    /// <summary>The most UTF-16 code units of one scalar. 65,536.</summary>
    public int ScalarLength { get; init => field = Checked(value, nameof(ScalarLength)); } = 65_536;

    /// <summary>The most files of one document, with all it extends and includes. 1,000.</summary>
    public int Files { get; init => field = Checked(value, nameof(Files)); } = 1_000;

    /// <summary>The most rules that comments in one document may have ignored, each counted wherever it is named. 10,000.</summary>
    public int IgnoreComments { get; init => field = Checked(value, nameof(IgnoreComments)); } = 10_000;

    /// <summary>The most diagnostics of one document. 1,000.</summary>
    public int Diagnostics { get; init => field = Checked(value, nameof(Diagnostics)); } = 1_000;

    private static T Checked<T>(T value, string property)
        where T : INumberBase<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, property);
        return value;
    }
}
