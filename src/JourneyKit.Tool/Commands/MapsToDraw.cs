using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>The maps that the command line names, or that its folders and patterns lead to.</summary>
internal sealed class MapsToDraw
{
    private readonly List<ReadInput> maps = [];
    private readonly List<string> notices = [];
    private readonly List<Refusal> troubles = [];

    /// <summary>Reads them.</summary>
    /// <param name="workspace">Where names lead.</param>
    /// <param name="reader">What reads documents.</param>
    /// <param name="paths">Files, folders, patterns, or standard input.</param>
    public MapsToDraw(Workspace workspace, DocumentReader reader, IReadOnlyList<string> paths)
    {
        Configurations = new Configurations(workspace, null, isOff: false);
        var search = new InputSearch(workspace, file => Configurations.For(file.FullPath).Ignores(file.FullPath));
        foreach (var path in paths)
        {
            search.Add(path);
        }

        BrokenInput.Refuse(Configurations.Faults);
        troubles.AddRange(search.Troubles.Select(trouble => new Refusal(trouble)));
        troubles.AddRange(search.Unreadable.Select(finding => new Refusal($"`{finding.Path}`: {finding.Diagnostic.Message.TrimEnd('.')}")));
        foreach (var file in search.Files)
        {
            Add(reader, file);
        }
    }

    /// <summary>Documents that are, or should be, maps: errors in them are not looked for.</summary>
    public IReadOnlyList<ReadInput> Maps => maps;

    /// <summary>What says how each of them is checked.</summary>
    public Configurations Configurations { get; }

    /// <summary>What was left out, one sentence each.</summary>
    public IReadOnlyList<string> Notices => notices;

    /// <summary>What led nowhere, or cannot be read at all.</summary>
    public IReadOnlyList<Refusal> Troubles => troubles;

    private void Add(DocumentReader reader, InputFile file)
    {
        try
        {
            var input = reader.Read(file);
            if (input.IsUnreadable)
            {
                troubles.Add(new Refusal($"`{file.Name}`: {input.Document.Diagnostics[0].Message.TrimEnd('.')}"));
            }
            else if (input.Document.Library is not null && !file.IsNamed)
            {
                notices.Add($"`{file.Name}` is a library, and was left out");
            }
            else
            {
                maps.Add(input);
            }
        }
        catch (Refusal refusal) when (!refusal.IsTextOnly)
        {
            troubles.Add(refusal);
        }
    }
}
