using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Reports.Check;

namespace JourneyKit.Tool.Inputs;

/// <summary>Turns what the command line names (files, folders, patterns, standard input) into files, each once.</summary>
/// <param name="workspace">Where names lead.</param>
/// <param name="isIgnored">Whether a file is left out where a folder or pattern leads to it.</param>
internal sealed class InputSearch(Workspace workspace, Func<InputFile, bool>? isIgnored = null)
{
    private readonly List<InputFile> files = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> troubles = [];
    private readonly List<Finding> unreadable = [];

    public IReadOnlyList<InputFile> Files => files;

    /// <summary>What led nowhere, in sentences.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    /// <summary>Folders that cannot be searched.</summary>
    public IReadOnlyList<Finding> Unreadable => unreadable;

    public void Add(string given)
    {
        var full = workspace.Full(given);
        var known = unreadable.Count;
        if (InputFile.MeansStandardInput(given) || workspace.IsFile(given))
        {
            Found([given], "", known, isNamed: true);
        }
        else if (Directory.Exists(full))
        {
            var ignored = 0;
            var below = FolderSearch.Files(full, IsJourneyFile, (folder, reason) => CannotSearch(Path.Join(given, folder), reason), _ => ignored++);
            Found(below.Select(file => Path.Join(given, file)), $"`{given}` holds no journey files ({string.Join(", ", JourneyFormats.FileEndings.Select(ending => "*" + ending))}){(ignored > 0 ? "; what git ignores is left out" : "")}", known);
        }
        else if (GlobPattern.IsGlob(given))
        {
            Found(GlobPattern.Matches(given, workspace, CannotSearch), $"`{given}` matches no YAML or JSON file", known);
        }
        else
        {
            troubles.Add(MissingFile.Message(given, workspace));
        }
    }

    private static bool IsJourneyFile(string name) => JourneyFormats.FileEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private void CannotSearch(string folder, string reason)
    {
        var shown = workspace.Show(workspace.Full(folder.Length == 0 ? "." : folder));
        unreadable.Add(new Finding(new Diagnostic(DocumentFaults.UnreadableFile, $"The folder cannot be searched: {reason}."), shown.Length == 0 ? "." : shown, Frame: null));
    }

    private void Found(IEnumerable<string> paths, string troubleIfNone, int known, bool isNamed = false)
    {
        var isNone = true;
        foreach (var path in paths)
        {
            isNone = false;
            var file = workspace.Locate(path, mayBePipe: isNamed);
            if (!isNamed && isIgnored?.Invoke(file) == true)
            {
                continue;
            }

            if (seen.Add(file.IsStandardInput ? InputFile.StandardInput : file.FullPath))
            {
                files.Add(file with { IsNamed = isNamed });
            }
        }

        if (isNone && unreadable.Count == known)
        {
            troubles.Add(troubleIfNone);
        }
    }
}
