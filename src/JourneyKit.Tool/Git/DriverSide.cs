namespace JourneyKit.Tool.Git;

/// <summary>One side of a file as git hands it to a program that compares.</summary>
/// <param name="Path">Its path below the top of the repository.</param>
/// <param name="File">Where its content is.</param>
/// <param name="Id">The id of its content; only zeros where it is that of the working tree.</param>
/// <param name="Mode">What it is, as git writes it.</param>
internal sealed record DriverSide(string Path, string File, string Id, string Mode)
{
    /// <summary>Whether there is no such file on this side.</summary>
    public bool IsAbsent => File is "/dev/null" or "nul";

    /// <summary>Whether its content is that of the working tree.</summary>
    public bool IsOfWorkingTree => !IsAbsent && Id.All(digit => digit == '0');

    /// <summary>Whether it is a regular file, and no link or submodule.</summary>
    public bool IsFile => IsAbsent || Mode.StartsWith("100", StringComparison.Ordinal);
}
