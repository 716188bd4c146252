// The shape of VkNet as far as its pack speaks of it, after https://github.com/vknet/vk

using System.Threading.Tasks;

namespace VkNet.Abstractions
{
    public interface IAdsCategory
    {
        long ImportTargetContacts(object importTargetContactsParams);

        long RemoveTargetContacts(object removeTargetContactsParams);

        long CreateTargetGroup(object createTargetGroupParams);
    }

    public interface IAdsCategoryAsync
    {
        Task<long> ImportTargetContactsAsync(object importTargetContactsParams);

        Task<long> RemoveTargetContactsAsync(object removeTargetContactsParams);

        Task<long> CreateTargetGroupAsync(object createTargetGroupParams);
    }
}
