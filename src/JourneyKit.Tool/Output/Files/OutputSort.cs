using JourneyKit.Formats;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Output.Files;

/// <summary>What sort of file an output is. It may take the place of an earlier one of its own sort, and of nothing else.</summary>
internal abstract class OutputSort
{
    /// <summary>What such a file holds: <c>accepted findings</c>.</summary>
    protected abstract string Content { get; }

    /// <summary>Whether such a file is found as a map where folders are searched.</summary>
    protected virtual bool IsDocument => false;

    /// <summary>Refuses a place where something else would be lost, or would be taken for what it is not.</summary>
    /// <param name="given">The place, as the user calls it.</param>
    /// <param name="path">Where it is, links followed.</param>
    /// <exception cref="Refusal">It is such a place.</exception>
    public void Refuse(string given, string path)
    {
        if (NameOf(Path.GetFileName(path)) is { } meaning)
        {
            throw new Refusal($"`{given}` cannot be written: a file of this name is {meaning}, and this is {Content}; choose another name");
        }

        if (new FileInfo(path) is { Exists: true, Length: > 0 } && Loss(given, path) is { } loss)
        {
            throw new Refusal($"`{given}` is not written over: {loss}");
        }
    }

    /// <summary>What would be lost, and what to do instead, as the rest of a sentence; null where nothing would be.</summary>
    /// <param name="given">The file, as the user calls it.</param>
    /// <param name="path">The file: there, regular, not empty.</param>
    protected abstract string? Loss(string given, string path);

    /// <summary>What is said of a file that holds something else.</summary>
    protected string SomethingElse => Holding($"something else than {Content}");

    /// <summary>Likewise, where it is known what.</summary>
    protected static string Holding(string what) => $"it holds {what}; choose another name, or remove it first";

    private string? NameOf(string name)
        => name == JourneyConfiguration.FileName ? "a configuration"
            : !IsDocument && JourneyFormats.FileEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? "a map or library"
            : null;
}
