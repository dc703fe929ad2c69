using JourneyKit.Reports.Check;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Edits;

/// <summary>What becomes of edits: files that are written all or none, a patch, or a refusal.</summary>
/// <param name="workspace">What files are called in output.</param>
/// <param name="host">The process around the command.</param>
internal sealed class EditOutcome(Workspace workspace, CliHost host)
{
    /// <summary>Refuses an edit that was not made, with what is wrong and where.</summary>
    /// <param name="edit">What became of it.</param>
    /// <param name="file">The file, as the user calls it.</param>
    /// <exception cref="Refusal">It was not made.</exception>
    public void Refuse(JourneyEdit edit, string file)
    {
        if (!edit.IsDone)
        {
            throw new Refusal(workspace.Words(edit.Refusal!))
            {
                Path = file,
                Findings = [.. edit.Diagnostics.Select(diagnostic => Finding.Of(diagnostic, edit.Sources, workspace.Show, file)).DistinctBy(finding => finding.Identity)],
            };
        }
    }

    /// <summary>Writes what was edited, or prints what would be.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="root">The folder that its paths start from.</param>
    /// <param name="isDiff">Whether to print a patch and to write nothing.</param>
    /// <exception cref="Refusal">It cannot be written; then nothing is.</exception>
    public void Write(JourneyEditor editor, string root, bool isDiff)
    {
        var changes = editor.Files.Select(file =>
        {
            var full = Path.GetFullPath(Path.Combine(root, file.Path));
            return new FileChange(workspace.Show(full), full, file.Before, file.After);
        }).ToList();
        if (isDiff)
        {
            changes.ForEach(change => host.Output.Write(UnifiedDiff.Of(change.Given, change.Before, change.After)));
            return;
        }

        FileChanges.Write(changes);
    }
}
