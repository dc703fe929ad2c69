using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Output.Files;

/// <summary>A map or library. It may take the place of an earlier one of the same journey and state, but of nothing that was read.</summary>
/// <param name="written">The document that is written in another form.</param>
/// <param name="others">What was read besides.</param>
/// <param name="host">The process around the command.</param>
internal sealed class DocumentSort(ReadInput written, IReadOnlyList<ReadInput> others, CliHost host) : OutputSort
{
    /// <summary>Whether the file may be written over that the document was read from.</summary>
    public bool MayReplace { get; init; }

    protected override string Content => "a map or library";

    protected override bool IsDocument => true;

    protected override string? Loss(string given, string path)
    {
        foreach (var input in (IEnumerable<ReadInput>)[written, .. others])
        {
            foreach (var (file, part) in input.Files.Where(file => SameFile.Is(file.Path, path)))
            {
                return part is not null ? $"{part} `{input.File.Name}`; choose another name"
                    : input != written ? "it is what is read; choose another name"
                    : MayReplace ? null
                    : "it is what is read; choose another name, or give --replace to lose what it holds now, comments included";
            }
        }

        return LossOf(given);
    }

    private string? LossOf(string given)
    {
        var there = new DocumentReader(new Workspace(host.CurrentDirectory, null, null), host).ReadOne(given).Document;
        return NameOf(there) is not { } name ? Holding("no map or library that can be read")
            : name != NameOf(written.Document) ? Holding(name)
            : null;
    }

    private static string? NameOf(JourneyDocument document)
        => document.Map is { } map ? $"the {map.State.ToString().ToLowerInvariant()} map `{map.Id}`"
            : document.Library is { } library ? $"the library `{library.Id}`"
            : null;
}
