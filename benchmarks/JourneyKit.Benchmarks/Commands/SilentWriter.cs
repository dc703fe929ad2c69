using JourneyKit.Sources;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>Takes what a model writes and drops it: what is left is the cost of walking the tables.</summary>
internal sealed class SilentWriter : TreeWriter
{
    public int Count { get; private set; }

    public override void BeginMapping() => Count++;

    public override void EndMapping() => Count++;

    public override void BeginSequence(bool compact) => Count++;

    public override void EndSequence() => Count++;

    public override void Key(string key) => Count++;

    public override void Key(DocumentKey key) => Count++;

    public override void Text(string text) => Count++;

    public override void Token(string token) => Count++;

    public override void Number(decimal number) => Count++;

    public override void Number(int number) => Count++;

    public override void Digits(string digits) => Count++;

    public override void Boolean(bool value) => Count++;

    public override void Null() => Count++;
}
