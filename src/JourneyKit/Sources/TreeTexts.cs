namespace JourneyKit.Sources;

/// <summary>The texts of a finished tree by number: those of the vocabulary, which all trees share, and its own behind them.</summary>
internal sealed class TreeTexts(Vocabulary vocabulary, string[] own)
{
    public int Count => vocabulary.Count + own.Length;

    public string this[int number] => number < vocabulary.Count ? vocabulary[number] : own[number - vocabulary.Count];
}
