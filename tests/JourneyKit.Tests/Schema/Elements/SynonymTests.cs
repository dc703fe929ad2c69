using JourneyKit.Schema;
using JourneyKit.Schema.Elements;
using JourneyKit.Schema.Reading.Remedies;

namespace JourneyKit.Tests.Schema.Elements;

public sealed class SynonymTests
{
    [Fact]
    public void Synonyms_stand_for_keys_that_some_element_has()
        => Assert.Empty(KeySynonyms.All.Keys.Where(key => !JourneySchema.Tables.Any(table => table.HasKey(key))));

    [Fact]
    public void A_synonym_stands_once_for_its_key_and_is_needed_somewhere()
    {
        foreach (var (key, words) in KeySynonyms.All)
        {
            Assert.Equal(words.Length, words.Select(FoldedWord.Of).Distinct(StringComparer.Ordinal).Count());
            Assert.All(words, word => Assert.Contains(JourneySchema.Tables, table => table.HasKey(key) && !table.HasKey(word) && KeySynonyms.KeysOf(table, word).Contains(key, StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void Synonyms_of_a_choice_stand_for_words_that_it_has_and_for_one_only()
    {
        foreach (var (choice, words) in ChoiceSynonyms.All)
        {
            var known = Enum.GetNames(choice).Select(FoldedWord.Of).ToHashSet(StringComparer.Ordinal);
            var synonyms = words.Values.SelectMany(each => each).Select(FoldedWord.Of).ToList();

            Assert.All(words.Keys, word => Assert.Contains(FoldedWord.Of(word), known));
            Assert.All(synonyms, word => Assert.DoesNotContain(word, known));
            Assert.Equal(synonyms.Count, synonyms.Distinct(StringComparer.Ordinal).Count());
        }
    }
}
