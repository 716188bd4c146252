// The shape of Slack.Webhooks as far as its pack speaks of it, after https://github.com/mrb0nj/Slack.Webhooks

namespace Slack.Webhooks
{
    public abstract class SlackClient
    {
        public abstract object Post(object slackMessage);

        public abstract object PostAsync(object slackMessage);

        public abstract object PostToChannels(object message, object channels);

        public abstract object PostToChannelsAsync(object message, object channels);
    }
}
