using JourneyKit.Model;

namespace JourneyKit.Tests.Model;

/// <summary>Collections that cannot be are refused when they are made, with the reason.</summary>
public sealed class CollectionTests
{
    [Fact]
    public void Two_elements_with_one_id_are_refused()
    {
        object Make() => (ElementMap<Channel>)[new Channel("email"), new Channel("phone"), new Channel("email")];
        Assert.StartsWith("Two elements of the type Channel have the id 'email'.", Assert.Throws<ArgumentException>(Make).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_element_is_refused()
    {
        object Make() => (ElementMap<Channel>)[new Channel("email"), null!];
        Assert.StartsWith("The element at position 1 is null.", Assert.Throws<ArgumentException>(Make).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_values_of_one_key_are_refused()
    {
        object Make() => (ValueMap<string, string>)[KeyValuePair.Create("a", "1"), KeyValuePair.Create("a", "2")];
        Assert.StartsWith("The key 'a' occurs twice.", Assert.Throws<ArgumentException>(Make).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_key_or_value_is_refused()
    {
        object NoValue() => (ValueMap<string, string>)[KeyValuePair.Create<string, string>("a", null!)];
        object NoKey() => (ValueMap<string, string>)[KeyValuePair.Create<string, string>(null!, "a")];
        Assert.StartsWith("The value of the key 'a' is null.", Assert.Throws<ArgumentException>(NoValue).Message, StringComparison.Ordinal);
        Assert.StartsWith("A key is null.", Assert.Throws<ArgumentException>(NoKey).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_item_of_a_team_s_own_list_is_refused()
        => Assert.Throws<ArgumentException>(() => DataValue.FromItems([1, null!]));

    [Fact]
    public void A_missing_text_of_a_team_s_own_is_refused()
        => Assert.Throws<ArgumentNullException>(() => DataValue.FromString(null!));

    [Fact]
    public void An_element_replaces_the_one_with_its_id()
    {
        ElementMap<Channel> channels = [new Channel("email"), new Channel("phone")];
        Assert.Equal([new Channel("email") { Name = "Mail" }, new Channel("phone")], channels.With(new Channel("email") { Name = "Mail" }));
    }

    [Fact]
    public void Collections_show_what_they_hold()
    {
        ElementMap<Channel> channels = [new("website"), new("email")];
        ElementList<string> goals = ["fast", "cheap"];
        ValueMap<string, DataValue> facts = [new("fee", 3.90m)];
        Assert.Equal("[website, email] [fast, cheap] {fee: 3.9}", $"{channels} {goals} {facts}");
    }
}
