using System.Text;

namespace JourneyKit.Tool.Git;

/// <summary>What a run of git gave.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Bytes">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record GitResult(int ExitCode, ReadOnlyMemory<byte> Bytes, string Error)
{
    public bool IsDone => ExitCode == 0;

    /// <summary>The output as text, without the line break at its end.</summary>
    public string Text => Whole.EndsWith('\n') ? Whole[..^1] : Whole;

    /// <summary>What stands between null characters in the output.</summary>
    public IReadOnlyList<string> Fields => Whole.Length > 0 ? Whole.TrimEnd('\0').Split('\0') : [];

    /// <summary>Why it did not do what it was asked, as git says it in its first line.</summary>
    public string Reason
        => Error.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) is { } first
            ? first.Replace("fatal: ", "", StringComparison.Ordinal).Replace("error: ", "", StringComparison.Ordinal).TrimEnd('.')
            : $"it ended with {ExitCode} and did not say why";

    private string Whole => field ??= Encoding.UTF8.GetString(Bytes.Span);
}
