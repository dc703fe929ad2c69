namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Files that somebody made to do harm, and the command that meets them.</summary>
/// <param name="Name">What it tries, in a few words.</param>
/// <param name="Prepare">Puts the files into a folder.</param>
/// <param name="Args">The command; by default <c>check</c> of the map <c>a.journey.yaml</c>.</param>
internal sealed record Attack(string Name, Action<TestFolder> Prepare, params IReadOnlyList<string> Args)
{
    public const string Map = "a.journey.yaml";

    /// <summary>What stands in files that may not be read: it is in no output.</summary>
    public const string Secret = "correct-horse-battery";

    /// <summary>The first lines of a map without fault.</summary>
    public const string Head = "journeykit: 1\nid: big\ntitle: Big\nstate: current\n";

    /// <summary>The first lines of the map of tomorrow, which names the map of today.</summary>
    public const string Future = "journeykit: 1\nid: big\ntitle: Big\nstate: future\nbaseline: a.journey.yaml\n";

    /// <summary>Whether the files are lawful, only costly: then nothing needs to be found in them.</summary>
    public bool IsLawful { get; init; }

    public IReadOnlyList<string> Command => Args.Count > 0 ? Args : ["check", Map, "--fail-on", "hint"];

    /// <summary>A map by its text below the first lines.</summary>
    public static Attack OfMap(string name, string text) => OfText(name, Head + text);

    /// <summary>A map by its whole text.</summary>
    public static Attack OfText(string name, string text) => new(name, folder => folder.Write(Map, text));

    /// <summary>A map as JSON.</summary>
    public static Attack OfJson(string name, string text) => new(name, folder => folder.Write("a.journey.json", text), "check", "a.journey.json");

    /// <summary>The same text again and again, with its number.</summary>
    public static string Times(int count, Func<int, string> text, string between = "") => string.Join(between, Enumerable.Range(0, count).Select(text));

    /// <summary>The same text again and again.</summary>
    public static string Times(int count, string text) => Times(count, _ => text);
}
