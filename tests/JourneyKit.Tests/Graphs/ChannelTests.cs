using JourneyKit.Graphs;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class ChannelTests
{
    private static readonly JourneyGraph Graph = JourneyGraph.Of(Maps.FromYaml("""
        channels: [phone, website, email, sms]
        personas:
          dana: { channels: { phone: avoided, website: preferred } }
          erik: { channels: { email: avoided } }
        conversions:
          order: { at: confirmation }
          talk: { at: hotline }
          nowhere: {}
          lost: { at: island }
        touchpoints:
          basket: { entry: true, channel: website, next: { pay: 60%, hotline: 10%, find-card: {} } }
          find-card: { kind: action, next: [ask-partner, hotline, pay] }
          ask-partner: { kind: action, next: [hotline, wonder] }
          wonder: { next: [confirmation] }
          pay: { channel: website, next: { confirmation: 80%, hotline: 20% } }
          hotline: { channel: phone, next: { pay: 30%, confirmation: {}, hang-up: {} } }
          hang-up: { kind: action, next: [basket, callback] }
          callback: { channel: phone }
          confirmation: { channel: email }
          island: { channel: phone }
        """));

    [Fact]
    public void A_transition_between_two_channels_is_a_switch()
        => Assert.Equal(
            ["basket>hotline website>phone", "pay>confirmation website>email", "pay>hotline website>phone", "hotline>pay phone>website", "hotline>confirmation phone>email"],
            Graph.ChannelSwitches.Select(s => $"{s.Transition.From}>{s.Transition.To} {s.From}>{s.To}"));

    [Fact]
    public void The_matrix_counts_transitions_and_adds_up_stated_shares_in_the_order_of_the_channels()
    {
        var matrix = Graph.ChannelMatrix;
        Assert.Equal(["phone", "website", "email"], matrix.Channels.Select(channel => channel.Value));
        Assert.Equal(
            [
                new("phone", "website", 1, 1, 0.3m),
                new("phone", "email", 1, 0, null),
                new("website", "phone", 2, 2, 0.3m),
                new("website", "website", 1, 1, 0.6m),
                new ChannelMatrixCell("website", "email", 1, 1, 0.8m),
            ],
            matrix.Cells);
        Assert.Equal(0.15m, matrix["website", "phone"]!.MeanShare);
        Assert.Null(matrix["phone", "email"]!.MeanShare);
        Assert.Null(matrix["email", "phone"]);
        Assert.Null(matrix["sms", "sms"]);
    }

    [Fact]
    public void A_change_of_channel_across_actions_is_reported_apart()
        => Assert.Equal(
            ["basket find-card hotline website>phone", "hotline hang-up basket phone>website"],
            Graph.HandOversAcrossActions.Select(h => $"{h.From} {FlowText.Of(h.Via)} {h.To} {h.FromChannel}>{h.ToChannel}"));

    [Fact]
    public void Hand_overs_can_be_read_twice()
    {
        var found = Graph.HandOversAcrossActions;
        using var unfinished = found.GetEnumerator();
        Assert.True(unfinished.MoveNext());
        Assert.Equal(2, found.Count());
        Assert.Equal(found, found);
    }

    [Fact]
    public void Conversions_are_told_apart_by_whether_they_need_a_channel_that_is_avoided()
    {
        var avoidance = Graph.AvoidedBy("dana");
        Assert.Equal("hotline callback island", FlowText.Of(avoidance.Touchpoints));
        Assert.Equal(["order"], avoidance.ReachedWithout.Select(id => id.Value));
        Assert.Equal(["talk"], avoidance.ReachedOnlyThrough.Select(id => id.Value));
        Assert.Equal(["order"], Graph.AvoidedBy("erik").ReachedOnlyThrough.Select(id => id.Value));
        Assert.Throws<ArgumentException>(() => Graph.AvoidedBy("ghost"));
    }
}
