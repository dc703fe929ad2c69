using JourneyKit.Reports.Check;

namespace JourneyKit.Tool;

/// <summary>Why a command cannot do its job, in a sentence for its user.</summary>
internal sealed class Refusal : Exception
{
    public Refusal()
    {
    }

    public Refusal(string message)
        : base(message)
    {
    }

    public Refusal(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>The file that is at fault, as the user calls it; null where it is none.</summary>
    public string? Path { get; init; }

    /// <summary>The errors in files that are the reason.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether it is told on standard error alone: output may have begun, or cannot be written.</summary>
    public bool IsTextOnly { get; init; }
}
