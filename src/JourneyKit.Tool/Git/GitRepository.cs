namespace JourneyKit.Tool.Git;

/// <summary>A repository as seen from a folder in it.</summary>
internal sealed class GitRepository : IDisposable
{
    private readonly GitProgram git;
    private readonly string folder;
    private readonly Dictionary<string, Revision> revisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, GitEntry>> trees = new(StringComparer.Ordinal);
    private readonly GitObjects objects;

    private GitRepository(GitProgram git, string folder, string top, bool isBare, string prefix, bool isShallow)
    {
        this.git = git;
        this.folder = folder;
        Top = top;
        IsBare = isBare;
        Prefix = prefix;
        IsShallow = isShallow;
        objects = new GitObjects(git, folder);
    }

    /// <summary>The folder that paths of the repository start from; without a working tree the folder of the repository itself.</summary>
    public string Top { get; }

    /// <summary>Whether there is no working tree around the folder.</summary>
    public bool IsBare { get; }

    /// <summary>The way from the top to the folder that it is seen from, with <c>/</c> at its end; empty for the top.</summary>
    public string Prefix { get; }

    /// <summary>Whether only a part of its history is there.</summary>
    public bool IsShallow { get; }

    /// <summary>Opens the repository around a folder.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public static GitRepository Open(GitProgram git, string folder)
    {
        var facts = git.Run(folder, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"]);
        if (!facts.IsDone)
        {
            throw new Refusal(facts.Error.Contains("not a git repository", StringComparison.Ordinal)
                ? $"`{folder}` is in no git repository; run the command where the maps are under version control, or make it one with `git init`"
                : $"git cannot use the repository of `{folder}`: {facts.Reason}");
        }

        // The last line is the prefix, and can hold anything.
        var lines = facts.Text.Split('\n', 3);
        var isInside = lines[0] == "true";
        var prefix = isInside && lines.Length > 2 ? lines[2] : "";
        return new GitRepository(git, folder, TopOf(git, folder, isInside, prefix), !isInside, prefix, lines[1] == "true");
    }

    // Git says it without links; where the folder is reached over one, paths keep that way.
    private static string TopOf(GitProgram git, string folder, bool isInside, string prefix)
        => isInside && Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, Upwards(prefix)))) is var top && Path.Exists(Path.Combine(top, ".git")) ? top
            : Path.GetFullPath(git.Run(folder, ["rev-parse", isInside ? "--show-toplevel" : "--absolute-git-dir"]).Text);

    /// <summary>Runs git in the folder.</summary>
    public GitResult Run(params IReadOnlyList<string> arguments) => git.Run(folder, arguments);

    /// <summary>Runs git in the folder, for an answer that it must give.</summary>
    /// <exception cref="Refusal">It gives none.</exception>
    public GitResult Ask(params IReadOnlyList<string> arguments)
    {
        var answer = Run(arguments);
        return answer.IsDone ? answer : throw new Refusal($"git gives no answer to `git {string.Join(' ', arguments)}`: {answer.Reason}");
    }

    /// <summary>The revision of a name.</summary>
    /// <param name="name">As the user calls it: what git takes for a commit, empty for the index, or <c>:2</c> for one side of a merge.</param>
    /// <exception cref="Refusal">There is none, or it can mean several.</exception>
    public Revision Find(string name)
    {
        if (!revisions.TryGetValue(name, out var revision))
        {
            IGitTree tree = name is "" or [':', _]
                ? new IndexTree(Ask("ls-files", "--stage", "-z", "--full-name", "--", ":/").Fields, name.Length == 0 ? "0" : name[1..])
                : new CommitTree(objects, IdOf(name, "tree"), trees);
            revisions.Add(name, revision = new Revision(name, new RevisionFiles(tree, objects)));
        }

        return revision;
    }

    /// <summary>A revision whose tree is known.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="tree">The id of its tree.</param>
    public Revision At(string name, string tree) => new(name, new RevisionFiles(new CommitTree(objects, tree, trees), objects));

    /// <summary>The id of the commit that a name means.</summary>
    /// <exception cref="Refusal">There is none, or it can mean several.</exception>
    public string CommitOf(string name) => IdOf(name, "commit");

    /// <summary>The id of a commit as short as it can be.</summary>
    public string ShortOf(string id) => Ask("rev-parse", "--short", id).Text;

    /// <summary>Whether a name means a commit.</summary>
    public bool IsCommit(string name) => !name.StartsWith('-') && name.Length > 0 && Run("rev-parse", "--verify", "--quiet", name + "^{commit}").IsDone;

    /// <summary>The commit at which two lines of history parted.</summary>
    /// <exception cref="Refusal">There is none, as far as the history is there.</exception>
    public string MergeBase(string left, string right)
    {
        var found = Run("merge-base", CommitOf(left), CommitOf(right));
        return found.IsDone ? found.Text.Split('\n')[0]
            : throw new Refusal($"`{left}` and `{right}` have no commit in common{(IsShallow ? UnknownRevision.Shallow : "")}");
    }

    /// <summary>The path below the top that a name means when it is seen from the folder; null where it leads out of the repository.</summary>
    public string? PathOf(string relative)
    {
        var names = new List<string>();
        foreach (var name in (relative.StartsWith("./", StringComparison.Ordinal) || relative.StartsWith("../", StringComparison.Ordinal) ? Prefix + relative : relative).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == ".." && names.Count == 0)
            {
                return null;
            }

            if (name == "..")
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name != ".")
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }

    /// <summary>A path below the top as git takes it in the folder that the repository is seen from.</summary>
    public string FromFolder(string path) => Upwards(Prefix) + path;

    public void Dispose() => objects.Dispose();

    private static string Upwards(string prefix) => string.Concat(Enumerable.Repeat("../", prefix.Count(letter => letter == '/')));

    private string IdOf(string name, string kind)
    {
        var found = name.StartsWith('-') || name.Length == 0 ? null : Run("rev-parse", "--verify", $"{name}^{{{kind}}}");
        return found is { IsDone: true } && !found.Error.Contains("is ambiguous", StringComparison.Ordinal) ? found.Text : throw UnknownRevision.Of(name, this, found);
    }
}
