/** Why a file can't be made, written or removed, by the system's word for it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "磁盘满了",
  EDQUOT: "磁盘满了",
  EACCES: "没有写入的权限",
  EPERM: "没有写入的权限",
  EROFS: "磁盘是只读的",
  EBUSY: "被别的程序占着",
  EEXIST: "那里已经有别的文件",
  ENOTEMPTY: "那里已经有别的文件",
  EISDIR: "那里是文件夹，不是文件",
  ENOTDIR: "路径中间有一段是文件，不是文件夹",
  ENOENT: "没有这个文件夹",
  ELOOP: "链接绕成了圈",
  ENAMETOOLONG: "名称太长",
  EMFILE: "打开的文件太多",
  EIO: "磁盘出错",
  EPIPE: "接收的程序已经关闭",
};

/** What a failure to write came of, in words for people; what nobody thought of, in the system's own. */
export function writeReason(error: unknown): string {
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message.split(",")[0] ?? message;
}
