using JourneyKit.Model;

namespace JourneyKit;

/// <summary>How a <see cref="JourneyReader"/> reads.</summary>
public sealed record JourneyReaderOptions
{
    /// <summary>How much it takes before it refuses.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public ReadLimits Limits { get; init => field = Argument.Given(value); } = ReadLimits.Default;

    /// <summary>The folder that no path may lead out of; null for the folder of each document. Where <see cref="Files"/> are given, it only stands before paths in messages.</summary>
    public string? Root { get; init; }

    /// <summary>Where files are read; null for the disk below the root.</summary>
    public IJourneyFiles? Files { get; init; }
}
