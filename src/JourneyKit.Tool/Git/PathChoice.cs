using JourneyKit.Formats;
using JourneyKit.Tool.Inputs;
using Microsoft.Extensions.FileSystemGlobbing;

namespace JourneyKit.Tool.Git;

/// <summary>The files of a repository that the command line names: files, folders, and patterns with <c>*</c> and <c>**</c>, from the current folder on.</summary>
internal sealed class PathChoice
{
    private readonly List<(string Given, string Path, Matcher? Pattern)> choices = [];

    /// <summary>Takes what the command line names; nothing means everything.</summary>
    /// <exception cref="Refusal">It lies outside the repository.</exception>
    public PathChoice(GitRepository repository, IEnumerable<string> given)
    {
        foreach (var name in given)
        {
            var path = PathOf(repository, name) ?? throw new Refusal($"`{name}` lies outside the repository `{repository.Top}`");
            choices.Add((name, path, GlobPattern.IsGlob(name) ? PatternOf(path) : null));
        }
    }

    /// <summary>Whether a file is named itself, not only a folder or pattern that leads to it.</summary>
    public bool Names(string path) => choices.Any(choice => choice.Path == path);

    /// <summary>Whether a file is among those that are named. Folders and patterns lead to journey files only.</summary>
    public bool Has(string path) => Names(path) || (IsJourneyFile(path) && (choices.Count == 0 || choices.Any(choice => LeadsTo(choice.Path, choice.Pattern, path))));

    /// <summary>What leads to none of the files.</summary>
    public IEnumerable<string> WithoutAny(IReadOnlyCollection<string> files)
        => choices.Where(choice => !files.Any(file => choice.Path == file || LeadsTo(choice.Path, choice.Pattern, file))).Select(choice => choice.Given);

    /// <summary>The path below the top of the repository that a name means; null where it lies outside.</summary>
    public static string? PathOf(GitRepository repository, string given)
    {
        if (!Path.IsPathRooted(given))
        {
            return repository.PathOf("./" + given.Replace(Path.DirectorySeparatorChar, '/'));
        }

        var relative = Path.GetRelativePath(repository.Top, given).Replace('\\', '/');
        return relative == "." ? "" : relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }

    private static bool IsJourneyFile(string path) => JourneyFormats.FileEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));

    private static bool LeadsTo(string choice, Matcher? pattern, string path)
        => pattern?.Match(path).HasMatches ?? (choice.Length == 0 || path.StartsWith(choice + "/", StringComparison.Ordinal));

    private static Matcher PatternOf(string path)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(path);
        return matcher;
    }
}
