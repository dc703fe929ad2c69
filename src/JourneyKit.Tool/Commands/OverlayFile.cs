using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Commands;

/// <summary>Writes a map as a document that extends another, and only if that document is read as the map.</summary>
internal sealed class OverlayFile(CliHost host, Workspace workspace, ReadInput before, ReadInput after)
{
    /// <summary>Whether the file of the second map may be written over.</summary>
    public bool MayReplace { get; init; }

    private DocumentSort Sort => new(after, [before], host) { MayReplace = MayReplace };

    /// <summary>Refuses a place where something would be lost, before the map is made that goes there.</summary>
    /// <exception cref="Refusal">A file is there.</exception>
    public void RefuseExisting(string target)
    {
        var output = new OutputFile(host, workspace);
        output.Refuse(target, Sort);
        output.RefuseExisting(target);
    }

    /// <summary>Writes the document.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="map">The map that is written; null for the one that the second document holds.</param>
    /// <exception cref="Refusal">There is none that would be read as the map.</exception>
    public void Write(string target, JourneyMap? map = null)
    {
        if (before.Document.Map is not { } was || (map ?? after.Document.Map) is not { } now)
        {
            throw new Refusal("only maps can extend each other, so there is no --overlay of libraries");
        }

        if (before.File.IsStream)
        {
            throw new Refusal($"an overlay names the file that it extends; `{before.File.Name}` is read from {(before.File.IsStandardInput ? "standard input" : "a pipe")}");
        }

        var file = workspace.Locate(target);
        var format = DocumentReader.FormatByName(target) ?? throw new Refusal($"`{target}` does not tell its notation; give it a name that ends in .journey.yaml or .journey.json");
        var folder = Path.GetDirectoryName(file.FullPath)!;
        var moved = now with { Baseline = BaselineFrom(folder, now) };
        var text = Text(JourneyComparison.Compare(was, moved, MatchMode.Ids), format, Relative(folder, before.File.FullPath));
        var read = new JourneyReader(new JourneyReaderOptions { Root = file.RootName, Files = new DiskFiles(file.Root) }).Read(text, format, file.PathBelowRoot);
        if (read.Map != moved)
        {
            throw new Refusal($"`{after.File.Name}` cannot be written as a document that extends `{before.File.Name}`: {Reason(read)}");
        }

        new OutputFile(host, workspace).Write(target, text, Sort);
    }

    private static string Text(ChangeSet changes, JourneyFormat format, string extendsPath)
    {
        try
        {
            return changes.ToOverlay(format, extendsPath);
        }
        catch (InvalidOperationException fault)
        {
            throw new Refusal(char.ToLowerInvariant(fault.Message[0]) + fault.Message[1..].TrimEnd('.'), fault);
        }
    }

    // Paths are relative to the file that says them.
    private string? BaselineFrom(string folder, JourneyMap map)
        => map.Baseline is { } path && !after.File.IsStandardInput ? Relative(folder, Path.GetFullPath(path, Path.GetDirectoryName(after.File.FullPath)!)) : map.Baseline;

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static string Reason(JourneyDocument read)
        => read.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } fault
            ? char.ToLowerInvariant(fault.Message[0]) + fault.Message[1..].TrimEnd('.')
            : "what a library that it includes defines cannot be changed or removed there";
}
