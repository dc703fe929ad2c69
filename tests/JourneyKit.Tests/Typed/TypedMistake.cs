namespace JourneyKit.Tests.Typed;

/// <summary>A mistake as people type it, what the message has to say, and the text as the message tells to write it.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="Typed">The document with the mistake.</param>
/// <param name="Says">A piece of the message.</param>
/// <param name="Mended">The document with the remedy: it has no fault.</param>
public sealed record TypedMistake(string Name, string Typed, string Says, string Mended)
{
    private const string YamlHeader = "journeykit: \"1\"\nid: order\ntitle: First order\nstate: current\n";
    private const string JsonHeader = "{\n  \"journeykit\": \"1\", \"id\": \"order\", \"title\": \"First order\", \"state\": \"current\",\n  ";

    public JourneyFormat Format { get; init; } = JourneyFormat.Yaml;

    /// <summary>A mistake in a map that is a map otherwise: what follows its first lines.</summary>
    public static TypedMistake InMap(string name, string typed, string says, string mended) => new(name, YamlHeader + typed + "\n", says, YamlHeader + mended + "\n");

    /// <summary>As <see cref="InMap"/>, in JSON: the members that follow the first ones.</summary>
    public static TypedMistake InJson(string name, string typed, string says, string mended)
        => new(name, JsonHeader + typed + "\n}\n", says, JsonHeader + mended + "\n}\n") { Format = JourneyFormat.Json };
}
