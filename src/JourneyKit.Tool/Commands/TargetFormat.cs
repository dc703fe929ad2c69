using System.CommandLine;
using JourneyKit.Formats;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>The notation to write: as the user says it, else as the name of the file does, else the other one.</summary>
internal static class TargetFormat
{
    private const string Yaml = "yaml";
    private const string Json = "json";

    public static Option<string?> Option()
    {
        var option = new Option<string?>("--to")
        {
            Description = "The notation to write. Default: what the ending of OUT says, else the one that IN is not in.",
        };
        option.TakeOneOf([Yaml, Json]);
        return option;
    }

    /// <summary>The notation to write.</summary>
    /// <exception cref="Refusal">The name of the file says nothing, or something else.</exception>
    public static JourneyFormat Of(string? word, string? target, ReadInput input)
    {
        JourneyFormat? said = word switch { Yaml => JourneyFormat.Yaml, Json => JourneyFormat.Json, _ => null };
        var named = target is null ? null : DocumentReader.FormatByName(target);
        if (said is not null && named is not null && said != named)
        {
            throw new Refusal($"`{target}` would hold {said.ToString()!.ToUpperInvariant()}, which its ending denies; change --to or the name");
        }

        if (target is { Length: 0 })
        {
            throw new Refusal("the path behind -o is empty");
        }

        if (target is not null && said is null && named is null)
        {
            throw new Refusal($"`{target}` does not tell its notation; say --to {Yaml} or --to {Json}");
        }

        return said ?? named ?? Other(FormatOf(input));
    }

    private static JourneyFormat Other(JourneyFormat format) => format == JourneyFormat.Json ? JourneyFormat.Yaml : JourneyFormat.Json;

    // Standard input without a name was read by its first character, and is asked for it once more.
    private static JourneyFormat FormatOf(ReadInput input)
        => input.File.IsStream && DocumentReader.FormatByName(input.File.Name) is null
            ? input.Document.Sources is [var source, ..] ? JourneyFormats.FromContent(System.Text.Encoding.UTF8.GetBytes(FirstText(source))) : JourneyFormat.Yaml
            : JourneyFormats.FromPath(input.File.Name);

    private static string FirstText(JourneyKit.Sources.SourceText source)
        => Enumerable.Range(1, source.LineCount).Select(source.GetLine).FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) ?? "";
}
