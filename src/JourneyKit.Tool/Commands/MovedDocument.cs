using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>A document as it has to be written in another folder, so that the paths in it lead to the same files.</summary>
/// <param name="workspace">Where names lead.</param>
/// <param name="read">The document.</param>
/// <param name="target">Where it is to be written; null where that is no file, and the paths stay as they are.</param>
internal sealed class MovedDocument(Workspace workspace, ReadInput read, string? target)
{
    private readonly string folder = Path.GetDirectoryName(read.File.FullPath)!;
    private readonly string targetFolder = Path.GetDirectoryName(target is null ? read.File.FullPath : workspace.Full(target))!;

    /// <summary>Writes it.</summary>
    /// <param name="format">The notation.</param>
    /// <param name="isFlat">Whether with all that it extends and includes; its baseline stays a path.</param>
    /// <exception cref="Refusal">From there the paths cannot lead to the same files.</exception>
    public string Write(JourneyFormat format, bool isFlat)
    {
        var hasMoved = false;
        string Move(string path)
        {
            hasMoved = targetFolder != folder;
            return hasMoved ? Path.GetRelativePath(targetFolder, Path.GetFullPath(path, folder)).Replace('\\', '/') : path;
        }

        var text = !isFlat ? read.Document.Write(format, Move)
            : read.Document.Map is { } map ? JourneyWriter.Write(map with { Baseline = map.Baseline is { } baseline ? Move(baseline) : null }, format)
            : JourneyWriter.Write(read.Document.Library!, format);
        if (hasMoved)
        {
            RefuseOther(text, format);
        }

        return text;
    }

    private void RefuseOther(string text, JourneyFormat format)
    {
        var place = workspace.Locate(target!);
        var there = new JourneyReader(new JourneyReaderOptions { Root = place.RootName, Files = new DiskFiles(place.Root) }).Read(text, format, place.PathBelowRoot);
        if (there.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || IsOfBaseline(diagnostic)) is { } fault)
        {
            throw new Refusal($"`{target}` cannot be written: from there the paths in `{read.File.Name}` do not lead to the same files: {fault.Message.TrimEnd('.')}; choose another place, or name a folder that holds all of them with --root") { Path = target };
        }
    }

    private bool IsOfBaseline(Diagnostic diagnostic)
        => diagnostic.Path == ElementPath.Root / "baseline" && read.Document.Baseline is not null && !read.Document.Diagnostics.Any(known => known.Path == diagnostic.Path);
}
