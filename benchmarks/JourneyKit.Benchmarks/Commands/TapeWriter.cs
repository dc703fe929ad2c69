using JourneyKit.Sources;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>Records what a model writes, to play it to another writer without the tables.</summary>
internal sealed class TapeWriter : TreeWriter
{
    private readonly List<Action<TreeWriter>> tape = [];

    public void PlayTo(TreeWriter writer)
    {
        foreach (var step in tape)
        {
            step(writer);
        }
    }

    public override void BeginMapping() => tape.Add(static writer => writer.BeginMapping());

    public override void EndMapping() => tape.Add(static writer => writer.EndMapping());

    public override void BeginSequence(bool compact) => tape.Add(writer => writer.BeginSequence(compact));

    public override void EndSequence() => tape.Add(static writer => writer.EndSequence());

    public override void Key(string key) => tape.Add(writer => writer.Key(key));

    public override void Key(DocumentKey key) => tape.Add(writer => writer.Key(key));

    public override void Text(string text) => tape.Add(writer => writer.Text(text));

    public override void Token(string token) => tape.Add(writer => writer.Token(token));

    public override void Number(decimal number) => tape.Add(writer => writer.Number(number));

    public override void Number(int number) => tape.Add(writer => writer.Number(number));

    public override void Digits(string digits) => tape.Add(writer => writer.Digits(digits));

    public override void Boolean(bool value) => tape.Add(writer => writer.Boolean(value));

    public override void Null() => tape.Add(static writer => writer.Null());
}
