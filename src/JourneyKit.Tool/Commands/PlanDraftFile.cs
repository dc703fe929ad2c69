using JourneyKit.Changes;
using JourneyKit.Insights.Drafts;
using JourneyKit.Model;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Commands;

/// <summary>Writes the draft of a plan as a document that extends the current map, and only if that is read as the draft.</summary>
internal sealed class PlanDraftFile(CliHost host, Workspace workspace)
{
    /// <summary>Whether a file that is there may be written over.</summary>
    public bool MayReplace { get; init; }

    /// <summary>Writes the draft to a file, or to standard output where none is given.</summary>
    /// <exception cref="Refusal">There is none, or something would be lost.</exception>
    public void Write(ReadInput current, string? given)
    {
        BrokenInput.Refuse(current);
        var map = current.Document.Map ?? throw new Refusal($"`{current.File.Name}` is a library; a plan is a map's");
        if (current.File.IsStream)
        {
            throw new Refusal($"a draft names the file that it extends; `{current.File.Name}` is read from {(current.File.IsStandardInput ? "standard input" : "a pipe")}");
        }

        if (map.State == MapState.Future)
        {
            throw new Refusal($"`{current.File.Name}` is a future map already; a draft is made of the current one");
        }

        var output = new OutputFile(host, workspace);
        var name = given is null or OutputFile.StandardOutput || !output.IsFile(given) ? null : given;
        if (name is not null && !MayReplace)
        {
            output.RefuseExisting(name);
        }

        var sort = new DraftSort(current, host);
        if (name is not null)
        {
            sort.Refuse(name, workspace.Full(name));
        }

        output.Write(given ?? OutputFile.StandardOutput, Text(current, map, name), sort);
    }

    private static bool HasReasons(JourneyMap map)
        => PlanDraft.Count(map with { Initiatives = [] }) > 0;

    private string Text(ReadInput current, JourneyMap map, string? name)
    {
        var format = name is null ? JourneyFormat.Yaml : DocumentReader.FormatByName(name) ?? throw new Refusal($"`{name}` does not tell its notation; give it a name that ends in .journey.yaml or .journey.json");
        var file = workspace.Locate(name ?? Path.Join(Path.GetDirectoryName(current.File.FullPath), "draft.journey.yaml"));
        var path = Path.GetRelativePath(Path.GetDirectoryName(file.FullPath)!, current.File.FullPath).Replace('\\', '/');
        var draft = PlanDraft.Of(map, path);
        if (draft.Initiatives.Count == map.Initiatives.Count)
        {
            throw new Refusal($"`{current.File.Name}` leaves nothing to draft: {(HasReasons(map) ? "every severe pain point and every accepted opportunity has an initiative" : "it has no severe pain point (`severity: 4` or more) and no accepted opportunity (`status: accepted`) yet")}");
        }

        var text = JourneyComparison.Compare(map, draft, MatchMode.Ids).ToOverlay(format, path);
        var read = new JourneyReader(new JourneyReaderOptions { Root = file.RootName, Files = new DiskFiles(file.Root) }).Read(text, format, file.PathBelowRoot);
        return read.Map == draft && !read.HasErrors ? text
            : throw new Refusal($"the draft would not be read as it should: {read.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Message ?? "what it extends reads differently from there"}");
    }
}
